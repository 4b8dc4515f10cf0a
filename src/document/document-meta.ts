export interface DocumentMeta {
  /** The whole title, for example ”Verksamhetsplan 2022 (2023–2024) Regionstyrelsen”. */
  readonly title: string;
  /** Who issues the document, for example ”Regionstyrelsen, Region Västernorrland”. */
  readonly author: string;
  readonly subject?: string;
  /** Left and right side of the running header. */
  readonly runningHead: { readonly left: string; readonly right: string };
  /** The one date a file may carry, ISO `2021-11-04`. From the plan, never from the clock. */
  readonly date: string;
  /** Printed across every page as an artifact, for example ”Utkast”. */
  readonly watermark?: string;
}

export interface DocumentLabels {
  /** ”Innehåll”. */
  readonly contents: string;
  /** ”Sida {page} ({pages})”: both placeholders are filled by the renderer. */
  readonly page: string;
  /** ”forts.”, after the caption of a table that goes on over a page. */
  readonly continued: string;
  /** ”Fotnot”, said by screen readers before a note's number. */
  readonly note: string;
  /** ”Tillbaka till texten”, the way back from a note. */
  readonly backToText: string;
  /** ”Visa som tabell”, what opens the figures behind a picture on a web page. */
  readonly asTable: string;
  /** ”Noter”, the heading of the notes where there is no foot of a page. */
  readonly notes: string;
  /** ”Hoppa till innehållet”, the first link of a web page. */
  readonly skipToContent: string;
}
