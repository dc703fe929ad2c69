using System.Text;
using JourneyKit.Model;
using JourneyKit.Rendering.Tests.Support;

namespace JourneyKit.Rendering.Tests.Mermaid;

/// <summary>Names that notations of diagrams could take for something else.</summary>
internal static class HostileNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "a: b; c", "#1 best", "\"quoted\" 'x'", "[x] (y) {z}", "end", "End", "%% no", "a %% b", "%%{init: {'theme':'dark'}}%%", "`code`", "`**x**`", "**bold** _it_",
        "1. Number", "1) Number", "2026-01-01 launch", "- list", "+ list", "* list", "<b>bold</b>", "<br/>", "a<br>b", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "click me", "click a href \"javascript:alert(1)\"", "www.example.com", "https://example.com/a?b=c", "me@example.com", "$$x^2$$", "fa:fa-car go", "a\\nb", "a\\Nb\\G", "\\",
        "&amp; &lt;", "R&D", "&copy;", "#35;", "#quot;", "emoji 👩‍👩‍👧‍👦 🛒", "סל קניות: 1", "سلة; التسوق", "购物篮，一", "> quote", "title x", "section x", "# heading", "~~del~~",
        "a|b", "a-->b", "--> x", "---", "===", "subgraph x", "style a: #b;", "classDef x: y#c;", "3", "3.5%", "x", "o", "![a](b)", "[a](b)", "graph", "journey", "gantt",
        "a,b, c", "call me", "Calls the help desk", "clicks", "Titles", "Sections", "Dates", "date 1", "hrefs", "Weekends", "Excludes it", "includes", "(x)", "/x/", "?", "a -- b", "...", "constructor", "__proto__", "toString", "label=\"x\"];", "a\" -> \"b", "// no", "/* no */", "{rank=same}", "a\tb", "two\nlines",
    ];

    /// <summary>A map in which every one of them is the name of a stage, a touchpoint, a persona, a team and an initiative.</summary>
    public static JourneyMap Map { get; } = Of([.. All]);

    /// <summary>A map that has a name as its title.</summary>
    public static JourneyMap Titled(string title) => Maps.Read($"journeykit: 1\nid: hostile\ntitle: {Quoted(title)}\nstate: current\ntouchpoints:\n  end: {{}}\n");

    private static JourneyMap Of(string[] names)
    {
        var text = new StringBuilder("journeykit: 1\nid: hostile\ntitle: Hostile\nstate: current\n");
        Add("stages", (name, _) => $"name: {name}");
        Add("personas", (name, _) => $"name: {name}");
        Add("teams", (name, _) => $"name: {name}");
        Add("touchpoints", (name, at) => $"name: {name}, stage: n{at}, personas: [n{at}], emotion: 1, next: {{n{(at + 1) % names.Length}: {{share: 0.5, continuity: lost}}}}");
        Add("initiatives", (name, at) => $"name: {name}, owner: n{at}, start: 2026-01-05, due: 2026-02-13");
        return Maps.Read(text.ToString());

        void Add(string key, Func<string, int, string> entry)
        {
            text.Append(key).Append(":\n");
            for (var at = 0; at < names.Length; at++)
            {
                text.Append("  n").Append(at).Append(": {").Append(entry(Quoted(names[at]), at)).Append("}\n");
            }
        }
    }

    // JSON is YAML.
    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
