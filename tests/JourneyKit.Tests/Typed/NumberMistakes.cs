namespace JourneyKit.Tests.Typed;

/// <summary>Amounts and measures as people write them.</summary>
internal static class NumberMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        Money("decimal comma", "3,90", "not `3,90`. Decimals stand behind a point. Did you mean `3.90`?", "3.90"),
        Money("points between thousands", "1.000,50", "Thousands are not set apart. Did you mean `1000.50`?", "1000.50"),
        Money("in thousands", "5k", "Thousands are written out. Did you mean `5000`?", "5000"),
        Money("currency before", "€ 3.90", "The currency is said once, as the map's `currency`. Did you mean `3.90`?", "3.90"),
        Money("currency behind", "3.90 EUR", "as the map's `currency`. Did you mean `3.90`?", "3.90"),
        Money("point that can be either", "40.000 EUR", "The currency is said once, as the map's `currency`. Did you mean `40000` or `40.00`?", "40000"),
        Money("comma that can be either", "1,000", "A comma can mean two things. Did you mean `1000` or `1.00`?", "1000"),
        Money("from one amount to another", "100-200", "It is one number, not from one to another. Did you mean `100` or `200`?", "200"),
        Money("point between thousands", "40.000", "`cost` is read as 40: decimals stand behind a point. Write `40000` if thousands are meant, else `40`.", "40000"),
        Volume("point between thousands", "6.125", "Write `6125` if thousands are meant, else `6.1250`.", "6.1250"),
        Count("point between thousands", "1.000", "A point can mean two things. Did you mean `1000`?", "1000"),
        Volume("blank between thousands", "1 000", "Did you mean `1000`?", "1000"),
        Volume("about", "about 300", "Did you mean `300`?", "300"),
        Volume("what it is counted by", "100 per month", "Did you mean `100`?", "100"),
        Count("whom", "12 interviews", "Did you mean `12`?", "12"),
        Count("comma between thousands", "1,000", "Did you mean `1000`?", "1000"),
        Count("exponent", "1e3", "Did you mean `1000`?", "1000"),
        Count("in halves", "12.5", "Did you mean `12` or `13`?", "13"),
        Effort("days behind", "5 days", "`effort` takes person-days: a number that is not negative, not `5 days`. The number stands alone. Did you mean `5`?", "5"),
        Effort("in a word", "ten", "Did you mean `10`?", "10"),
        Measure("percentage with a blank", "45 %", "Did you mean `45%`?", "45%"),
        Measure("decimal comma", "3,5", "Did you mean `3.5`?", "3.5"),
        Measure("duration in words", "5 minutes", "Did you mean `5m`?", "5m"),
        Measure("unit behind the number", "45 points", "The unit stands apart, as `unit`. Did you mean `45`?", "45"),
        TypedMistake.InJson("amount between quotes, in JSON", "\"segments\": { \"families\": { \"value\": [|\"3,90\"|] } }", "Did you mean `3.90`?", "\"segments\": { \"families\": { \"value\": 3.90 } }").As("amount of a segment between quotes, in JSON"),
    ];

    private static TypedMistake Money(string name, string typed, string says, string mended) => In("cost: " + name, "touchpoints:\n  pay:\n    painPoints:\n      slow:\n        cost", typed, says, mended);

    private static TypedMistake Volume(string name, string typed, string says, string mended) => In("volume: " + name, "touchpoints:\n  pay:\n    volume", typed, says, mended);

    private static TypedMistake Count(string name, string typed, string says, string mended) => In("sample: " + name, "sources:\n  survey:\n    sample", typed, says, mended);

    private static TypedMistake Effort(string name, string typed, string says, string mended) => In("person-days: " + name, "initiatives:\n  chat:\n    effort", typed, says, mended);

    private static TypedMistake Measure(string name, string typed, string says, string mended) => In("measure: " + name, "metrics:\n  nps:\n    value", typed, says, mended);

    private static TypedMistake In(string name, string place, string typed, string says, string mended) => TypedMistake.InMap(name, $"{place}: [|{typed}|]", says, $"{place}: {mended}");

    private static TypedMistake As(this TypedMistake mistake, string name) => mistake with { Name = name };
}
