namespace JourneyKit.Tests.Typed;

/// <summary>Emotions, scores and booleans as people write them.</summary>
internal static class ScoreMistakes
{
    public static IReadOnlyList<TypedMistake> All { get; } =
    [
        Touchpoint("emotion in a word", "emotion", "happy", "The word itself can stand in `feeling`. Did you mean `1` or `2`?", "1"),
        Touchpoint("emotion in a bad word", "emotion", "very bad", "can stand in `feeling`. Did you mean `-2`?", "-2"),
        Touchpoint("emotion as a face", "emotion", "😊", "not `😊`. Did you mean `1` or `2`?", "2"),
        Touchpoint("emotion as a sign", "emotion", "'--'", "Did you mean `-2`?", "-2"),
        Touchpoint("emotion on a scale to 5", "emotion", "5", "Did you mean `2` (where the scale goes from 1 to 5)?", "2"),
        Touchpoint("emotion on a scale of seven or five", "emotion", "3", "Did you mean `0` (where the scale goes from 1 to 5) or `2` (where it goes from -3 to 3)?", "0"),
        Touchpoint("emotion below its scale", "emotion", "-3", "Did you mean `-2` (where it goes from -3 to 3)?", "-2"),
        Touchpoint("emotion with a decimal comma", "emotion", "0,5", "Did you mean `0.5`?", "0.5"),
        Touchpoint("satisfaction of five", "satisfaction", "4/5", "Did you mean `4`?", "4"),
        Touchpoint("satisfaction of ten", "satisfaction", "8 of 10", "The scale goes from 1 to 5. Did you mean `4`?", "4"),
        Touchpoint("satisfaction in stars", "satisfaction", "★★★★☆", "Did you mean `4`?", "4"),
        Touchpoint("satisfaction beyond its scale", "satisfaction", "9", "Did you mean `4.5` (where the scale goes to 10)?", "4.5"),
        Touchpoint("importance in a word", "importance", "high", "Did you mean `4` or `5`?", "5"),
        Touchpoint("effort in a word", "effort", "medium", "Did you mean `3`?", "3"),
        Touchpoint("effort with a decimal comma", "effort", "2,5", "Did you mean `2.5`?", "2.5"),
        Pain("severity in a word", "severity", "critical", "Did you mean `5`?", "5"),
        Pain("severity in a mild word", "severity", "low", "Did you mean `2` or `1`?", "2"),
        Pain("severity in halves", "severity", "3.5", "Did you mean `3` or `4`?", "4"),
        Pain("severity on a scale to 10", "severity", "8", "8 is beyond that. Did you mean `4` (where the scale goes to 10)?", "4"),
        Touchpoint("yes for true", "feedback", "yes", "not `yes`. Did you mean `true`?", "true"),
        Touchpoint("off for false", "personalized", "off", "Did you mean `false`?", "false"),
        Touchpoint("1 for true", "selfService", "1", "Did you mean `true`?", "true"),
        Touchpoint("true between quotes", "momentOfTruth", "\"true\"", "Take the quotes off: `true`.", "true"),
        TypedMistake.InJson("yes for true, in JSON", "\"metrics\": { \"nps\": { \"leading\": [|\"yes\"|] } }", "`leading` takes true or false", "\"metrics\": { \"nps\": { \"leading\": true } }"),
    ];

    private static TypedMistake Touchpoint(string name, string key, string typed, string says, string mended)
        => TypedMistake.InMap(name, $"touchpoints:\n  pay:\n    {key}: [|{typed}|]", says, $"touchpoints:\n  pay:\n    {key}: {mended}");

    private static TypedMistake Pain(string name, string key, string typed, string says, string mended)
        => TypedMistake.InMap(name, $"touchpoints:\n  pay:\n    painPoints:\n      slow:\n        {key}: [|{typed}|]", says, $"touchpoints:\n  pay:\n    painPoints:\n      slow:\n        {key}: {mended}");
}
