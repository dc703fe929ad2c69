namespace JourneyKit.Tests.Typed;

/// <summary>Shares as people write them.</summary>
internal static class ShareMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        Size("share with a decimal comma", "0,35", "not `0,35`. Decimals stand behind a point. Did you mean `0.35`?", "0.35"),
        Size("percentage with a decimal comma", "33,3%", "Did you mean `33.3%`?", "33.3%"),
        Size("percentage with a blank", "35 %", "There is no blank before `%`. Did you mean `35%`?", "35%"),
        Rate("percentage in words", "35 percent", "not `35 percent`. Percent is written `%`. Did you mean `35%`?", "35%"),
        Rate("so many of so many", "1 of 3", "Counts are written with a slash, and nothing behind them. Did you mean `1/3`?", "1/3"),
        Rate("counts of whom", "1/3 of customers", "Did you mean `1/3`?", "1/3"),
        Size("percentage without its sign", "35", "35 is beyond that. Did you mean `35%`?", "35%"),
        Rate("percentage without its sign, of a micro-conversion", "12.5", "Did you mean `12.5%`?", "12.5%"),
        Size("range of percentages", "35-40%", "A share is one number, not from one to another. Did you mean `35%` or `40%`?", "40%"),
        Rate("range of percentages in words", "35 to 40 percent", "Did you mean `35%` or `40%`?", "35%"),
        Size("share that is about right", "~35%", "A share is one number, with nothing before it. Did you mean `35%`?", "35%"),
        Rate("share below something", "<5%", "with nothing before it. Did you mean `5%`?", "5%"),
        Size("odds", "1:2", "A share is a part of the whole. Did you mean `1/2` (1 of 2) or `1/3` (1 against 2)?", "1/3"),
        Size("more than the whole", "150%", "A share is part of a whole, so at most 100%.", "100%"),
        Size("less than nothing", "-5%", "A share is never negative.", "5%"),
        Rate("half in words", "half", "Did you mean `50%`?", "50%").With("rate", "target"),
        Size("counts the wrong way round", "1000/680", "The part comes first, then the whole. Did you mean `680/1000`?", "680/1000"),
        Size("counts with thousands apart", "1,000/2,000", "Thousands are not set apart. Did you mean `1000/2000`?", "1000/2000"),
        Rate("counts with thousands apart by points, in words", "500 of 1.250", "Thousands are not set apart. Did you mean `500/1250`?", "500/1250"),
        Size("counts with blanks", "680 / 1000", "Counts have no blanks. Did you mean `680/1000`?", "680/1000"),
        TypedMistake.InMap("true in other words for an entry", "touchpoints: { pay: { entry: [|yes|] } }", "Did you mean `true`?", "touchpoints: { pay: { entry: true } }"),
        TypedMistake.InMap("entry with a blank before its sign", "touchpoints: { pay: { entry: [|30 %|] } }", "Did you mean `30%`?", "touchpoints: { pay: { entry: 30% } }"),
        TypedMistake.InMap("share of a transition with a decimal comma", "touchpoints:\n  pay:\n    next:\n      done: [|0,8|]\n  done:", "`done` takes a share", "touchpoints: { pay: { next: { done: 0.8 } }, done: {} }"),
        TypedMistake.InJson("percentage with a blank, in JSON", "\"segments\": { \"families\": { \"size\": [|\"35 %\"|] } }", "Did you mean `35%`?", "\"segments\": { \"families\": { \"size\": \"35%\" } }"),
        TypedMistake.InJson("share between quotes, in JSON", "\"segments\": { \"families\": { \"size\": [|\"0.35\"|] } }", "Take the quotes off: `0.35`.", "\"segments\": { \"families\": { \"size\": 0.35 } }"),
    ];

    private static TypedMistake Size(string name, string typed, string says, string mended)
        => TypedMistake.InMap(name, $"segments:\n  families:\n    size: [|{typed}|]", says, $"segments:\n  families:\n    size: {mended}");

    private static TypedMistake Rate(string name, string typed, string says, string mended)
        => TypedMistake.InMap(name, $"touchpoints:\n  pay:\n    microConversions:\n      saves:\n        rate: [|{typed}|]", says, $"touchpoints:\n  pay:\n    microConversions:\n      saves:\n        rate: {mended}");

    private static TypedMistake With(this TypedMistake mistake, string key, string other)
        => mistake with { Typed = mistake.Typed.Replace(key, other, StringComparison.Ordinal), Mended = mistake.Mended.Replace(key, other, StringComparison.Ordinal) };
}
