using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.FaultCase;

namespace JourneyKit.Tests.Formats.Json;

/// <summary>What is no JSON.</summary>
internal static class JsonFaults
{
    private const string Syntax = "JK1005";
    private const string NoJson = "This is not valid JSON: ";
    private const string Header = """ "journeykit": 1, "id": "order", "title": "T", "state": "current" """;

    public static IReadOnlyList<FaultCase> All { get; } =
    [
        InText("comma behind the last key", Syntax, "A comma stands before the closing `}`: take it out.", null, $$"""{{{Header}}[|,|]}"""),
        InText("text that is no JSON at all", Syntax, "This is no JSON, which begins with `{`. If it is YAML, let the name of the file end in `.journey.yaml`.", null, "[|journeykit: 1|]\nid: order\n"),
        InText("object that is not closed", Syntax, "This `{` is not closed: put `}` behind its last entry.", null, $$"""[|{|]{{Header}}"""),
        InText("inner object that is not closed", Syntax, "This `{` is not closed: put `}` behind its last entry.", null, $$"""{{{Header}}, "touchpoints": { "pay": [|{|] "emotion": 1 """),
        InText("JSON list that is not closed", Syntax, "This `[` is not closed: put `]` behind its last entry.", null, $$"""{{{Header}}, "tags": [|<U+005B>|]"a" """),
        InText("two documents", Syntax, "The document has ended before this place: take out what follows.", null, $$"""{{{Header}}} [||]{}"""),
        InText("text behind the document", Syntax, "The document has ended before this place: take out what follows.", null, $$"""{{{Header}}} [||]end"""),
        InJson("not a number", Syntax, "Text stands between double quotes: write `\"NaN\"`.", """ "x-note": [|NaN|]"""),
        InJson("infinite number", Syntax, "Text stands between double quotes: write `\"-Infinity\"`.", """ "x-note": [|-Infinity|]"""),
        InJson("number that ends with its point", Syntax, "JSON writes `5`, not `5.`.", """ "x-note": [|5.|] """),
        InJson("misspelt true", Syntax, "Text stands between double quotes: write `\"tru\"`.", """ "x-note": [|tru|]"""),
        InJson("mistake that is not known", Syntax, NoJson, """ "x-note": [||]\ """),

        InJson("half a character", "JK1004", "half a character (a lone surrogate), not even as an escape.", """ "description": [|"a\ud800b"|]"""),
        InJson("other half of a character", "JK1004", "half a character (a lone surrogate), not even as an escape.", """ "description": [|"\udc00"|]"""),
        InJson("half a character in a key", "JK1004", "half a character (a lone surrogate), not even as an escape.", """ [|"x-\ud800"|]: 1"""),
        InText("half a character in an id", "JK1004", "half a character (a lone surrogate), not even as an escape.", null, """{ "journeykit": 1, "id": [|"\ud800"|], "title": "T", "state": "current" }"""),
    ];

    private static FaultCase InJson(string name, string rule, string message, string json) => InMap(name, rule, message, null, json);
}
