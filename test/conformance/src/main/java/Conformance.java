import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates each file for PDF/UA-1 and PDF/A-2a; prints the rules that failed as JSON, one array for all files. */
public final class Conformance {
  private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  private record Failure(int count, String message, String place) {
    Failure again() {
      return new Failure(count + 1, message, place);
    }
  }

  public static void main(String[] files) {
    try {
      System.exit(validateAll(files) ? 0 : 1);
    } catch (Exception failure) {
      System.err.println(failure);
      System.exit(2);
    }
  }

  private static boolean validateAll(String[] files) throws Exception {
    Logger.getLogger("org.verapdf").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    List<String> results = new ArrayList<>();
    boolean compliant = true;
    for (String file : files) {
      for (PDFAFlavour flavour : FLAVOURS) {
        ValidationResult result = validate(new File(file), flavour);
        compliant &= result.isCompliant();
        results.add(describe(file, flavour, result));
      }
    }
    System.out.println("[\n" + String.join(",\n", results) + "\n]");
    return compliant;
  }

  private static ValidationResult validate(File file, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    }
  }

  private static String describe(String file, PDFAFlavour flavour, ValidationResult result) {
    Map<String, Failure> failures = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
      Failure first = new Failure(1, assertion.getMessage(), assertion.getLocation().getContext());
      failures.merge(rule, first, (known, next) -> known.again());
    }
    List<String> rules = new ArrayList<>();
    failures.forEach((rule, failure) -> rules.add(String.format(
        "{\"rule\": %s, \"count\": %d, \"message\": %s, \"place\": %s}",
        quote(rule), failure.count(), quote(failure.message()), quote(failure.place()))));
    return String.format(
        "  {\"file\": %s, \"flavour\": %s, \"compliant\": %b, \"checks\": %d, \"failures\": [%s]}",
        quote(file), quote(flavour.toString()), result.isCompliant(), result.getTotalAssertions(),
        String.join(", ", rules));
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char character : text.toCharArray()) {
      if (character == '"' || character == '\\') quoted.append('\\').append(character);
      else if (character < 0x20) quoted.append(String.format("\\u%04x", (int) character));
      else quoted.append(character);
    }
    return quoted.append('"').toString();
  }

  private Conformance() {}
}
