/** Every word that the widget itself says; one object a language. */

/** Words of one language. Functions where a number, a name or a date stands within. */
export interface Words {
  /** BCP 47 tag of the language. */
  readonly tag: string;
  readonly search: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly clear: string;
  readonly back: string;
  readonly suggestions: string;
  readonly moreIn: (query: string) => string;
  readonly linkOf: (a: string, b: string) => string;
  readonly pickOther: (name: string) => string;
  readonly suggestionCount: (count: number) => string;
  readonly loading: string;
  readonly retry: string;
  readonly failed: string;
  readonly failedAdvice: string;
  readonly noSource: string;
  readonly notFound: (query: string) => string;
  readonly notFoundAdvice: string;
  readonly unknown: string;
  readonly unknownAdvice: string;
  readonly resultCount: (count: number) => string;
  readonly showMore: (rest: number) => string;
  readonly coverage: (bulletins: number, articles: number, since: string | null, until: string | null) => string;
  readonly coverageCaution: string;
  readonly welcome: string;
  readonly types: Readonly<Record<'person' | 'organisation' | 'place' | 'event' | 'article', string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly filters: {
    readonly label: string;
    readonly type: string;
    readonly everything: string;
    readonly since: string;
    readonly until: string;
    readonly open: string;
  };
}
