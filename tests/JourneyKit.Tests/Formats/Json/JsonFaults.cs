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
        InText("comma behind the last key", Syntax, "comma", null, $$"""{{{Header}},[||]}"""),
        InJson("comma behind the last item", Syntax, "comma", """ "tags": ["a",[||]]"""),
        InJson("comment to the end of the line", Syntax, NoJson, "[||]// here\n\"tags\": []"),
        InJson("comment between stars", Syntax, NoJson, "[||]/* here */ \"tags\": []"),
        InJson("text between single quotes", Syntax, NoJson, """ "description": [||]'text' """),
        InJson("key between single quotes", Syntax, NoJson, """[||]'description': "text" """),
        InJson("key without quotes", Syntax, NoJson, """[||]description: "text" """),
        InJson("tab in a text", Syntax, NoJson, " \"description\": \"a[||]\tb\""),
        InJson("line break in a text", Syntax, NoJson, " \"description\": \"a[||]\nb\""),
        InJson("unknown escape", Syntax, NoJson, """ "description": "a\[||]qb" """),
        InJson("not a number", Syntax, NoJson, """ "x-note": [||]NaN"""),
        InJson("infinite number", Syntax, NoJson, """ "x-note": -[||]Infinity"""),
        InJson("number with a leading zero", Syntax, NoJson, """ "x-note": 0[||]1"""),
        InJson("number with a plus", Syntax, NoJson, """ "x-note": [||]+1"""),
        InJson("number that begins with its point", Syntax, NoJson, """ "x-note": [||].5"""),
        InJson("number that ends with its point", Syntax, NoJson, """ "x-note": 5.[||] """),
        InJson("missing comma", Syntax, NoJson, """ "tags": [] [||]"owner": null"""),
        InJson("missing colon", Syntax, NoJson, """ "tags" [||][]"""),
        InJson("misspelt true", Syntax, NoJson, """ "x-note": tru[||]"""),
        InText("object that is not closed", Syntax, "This `{` is not closed.", null, $$"""[|{|]{{Header}}"""),
        InText("inner object that is not closed", Syntax, "This `{` is not closed.", null, $$"""{{{Header}}, "touchpoints": { "pay": [|{|] "emotion": 1 """),
        InText("JSON list that is not closed", Syntax, "This `[` is not closed.", null, $$"""{{{Header}}, "tags": [|<U+005B>|]"a" """),
        InText("two documents", Syntax, NoJson, null, $$"""{{{Header}}} [||]{}"""),
        InText("text behind the document", Syntax, NoJson, null, $$"""{{{Header}}} [||]end"""),

        InJson("half a character", "JK1004", "half a character (a lone surrogate), not even as an escape.", """ "description": [|"a\ud800b"|]"""),
        InJson("other half of a character", "JK1004", "half a character (a lone surrogate), not even as an escape.", """ "description": [|"\udc00"|]"""),
        InJson("half a character in a key", "JK1004", "half a character (a lone surrogate), not even as an escape.", """ [|"x-\ud800"|]: 1"""),
        InText("half a character in an id", "JK1004", "half a character (a lone surrogate), not even as an escape.", null, """{ "journeykit": 1, "id": [|"\ud800"|], "title": "T", "state": "current" }"""),
    ];

    private static FaultCase InJson(string name, string rule, string message, string json) => InMap(name, rule, message, null, json);
}
