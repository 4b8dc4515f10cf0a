export type PlanState = 'utkast' | 'beredd' | 'fastställd';
