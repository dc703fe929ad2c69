using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Rendering.Diagrams;
using JourneyKit.Rendering.Tests.Support;
using JourneyKit.Tests.Support;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Tests.Mermaid;

/// <summary>Mermaid itself reads and shows what the map says.</summary>
public sealed class MermaidPictureTests
{
    private const int MostDrawn = 12;
    private static readonly string[] Drawn = ["map", "flow"];
    private static readonly string[] Harmful = ["script", "img", "a", "iframe", "b", "strong", "em", "li", "code", "math"];

    // The corpus, maps of all sizes and scripts, random ones, and one of hostile names.
    private static readonly IReadOnlyList<JourneyMap> Corpus =
    [
        .. Asking.Maps.Select(map => map.Map),
        .. Enumerable.Range(0, 40).Select(RandomMaps.Map),
        HostileNames.Map,
    ];

    public static TheoryData<string> Packages => RealMermaid.Packages;

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task A_journey_has_the_stages_touchpoints_feelings_and_personas_of_the_map(string package)
    {
        var answers = await Read(package, "map");
        for (var at = 0; at < Corpus.Count; at++)
        {
            var map = Corpus[at];
            Assert.Equal(Shown(map.Title, map.Id.Value), answers[at].Title);
            var groups = StageGroup.Of(map, [.. map.Touchpoints]);
            var expected =
                from stage in groups
                let section = stage.Stage is { } one ? Shown(one.Name, one.Key) : groups.Count > 1 ? "No stage" : ""
                from touchpoint in stage.Touchpoints
                select (string[])[section, Shown(touchpoint.Name, touchpoint.Key), Score(touchpoint), .. map.Personas.Where(persona => touchpoint.IsFor(persona.Id)).Select(persona => Shown(persona.Name, persona.Key))];
            Assert.Equal(expected, answers[at].Rows);
            AssertShown(map.Touchpoints, answers[at]);
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task A_flowchart_has_the_stages_touchpoints_and_shares_of_the_flow_and_shows_their_names(string package)
    {
        var answers = await Read(package, "flow");
        for (var at = 0; at < Corpus.Count; at++)
        {
            var map = Corpus[at];
            var diagram = FlowDiagram.Of(new RenderRequest(map));
            var rows = answers[at].Rows.ToLookup(row => row[0]);
            Assert.Equal(map.Touchpoints.Select(touchpoint => Shown(touchpoint.Name, touchpoint.Key)).Order(StringComparer.Ordinal), rows["node"].Where(row => row[1].StartsWith("touchpoint_", StringComparison.Ordinal)).Select(row => row[2]).Order(StringComparer.Ordinal));
            Assert.Equal(
                diagram.Groups.Where(group => group.Stage is not null).Select(group => $"{Shown(group.Stage!.Name, group.Stage.Key)}: {string.Join(' ', group.Touchpoints.Select(Node).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal),
                rows["group"].Select(row => $"{row[2]}: {string.Join(' ', row.Skip(3).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal));
            Assert.Equal(diagram.Edges.Select(edge => (edge.Label ?? "", edge.IsBroken ? "dotted" : "normal")), rows["edge"].Select(row => (row[3], row[4])));
            if (answers[at].Shown.Length > 0)
            {
                var names = map.Touchpoints.Select(touchpoint => Shown(touchpoint.Name, touchpoint.Key)).Concat(diagram.Groups.Where(group => group.Stage is not null).Select(group => Shown(group.Stage!.Name, group.Stage.Key)));
                Assert.All(names.GroupBy(name => name, StringComparer.Ordinal), name => Assert.True(name.Count() <= answers[at].Shown.Count(text => text == name.Key), $"{map.Id}: {name.Key}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task A_Gantt_diagram_has_the_dated_initiatives_of_the_map(string package)
    {
        var answers = await Read(package, "roadmap");
        for (var at = 0; at < Corpus.Count; at++)
        {
            var roadmap = Gaps.GapAnalysis.Compare(Corpus[at], Corpus[at]).Roadmap;
            var expected = roadmap.Steps.Where(step => step.IsDated).Select(step => $"{Shown(step.TeamName ?? "No team", step.Initiative.Owner?.Value ?? "")}: {Shown(step.Initiative.Name, step.Initiative.Key)}, initiative-{step.Initiative.Key}, {step.IsOnCriticalPath}");
            Assert.Equal(expected.Order(StringComparer.Ordinal), answers[at].Rows.Select(row => $"{row[0]}: {row[1].Trim()}, {row[2]}, {row[3] == "true"}").Order(StringComparer.Ordinal));
            AssertShown(roadmap.Steps.Where(step => step.IsDated).Select(step => step.Initiative), answers[at]);
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task Hostile_titles_are_shown_as_they_are_or_left_to_the_accessible_title(string package)
    {
        var texts = HostileNames.All.Select(HostileNames.Titled).SelectMany(map => Drawn.Select(picture => JourneyPictures.Render(picture, "mmd", new RenderRequest(map)).Pages[0].Text)).ToList();
        var answers = Sound(await RealMermaid.Read(package, texts.Select(text => (text, true))));
        for (var at = 0; at < texts.Count; at++)
        {
            var title = MermaidText.Shown(HostileNames.All[at / 2], "hostile");
            var isLeftOut = at % 2 == 1 && !texts[at].StartsWith("---\n", StringComparison.Ordinal);
            Assert.True(isLeftOut ? title.IndexOfAny(['<', '&']) >= 0 || title.Contains('>', StringComparison.Ordinal) : answers[at].Shown.Contains(title, StringComparer.Ordinal), $"{title}: {string.Join(" | ", answers[at].Shown)}");
        }
    }

    private static async Task<IReadOnlyList<MermaidAnswer>> Read(string package, string picture)
        => Sound(await RealMermaid.Read(package, Corpus.Select(map => (JourneyPictures.Render(picture, "mmd", new RenderRequest(map)).Pages[0].Text, map == HostileNames.Map || map.Touchpoints.Count <= MostDrawn))));

    // Long texts are broken where blanks are.
    private static void AssertShown(IEnumerable<Element> elements, MermaidAnswer answer)
    {
        if (answer.Shown.Length > 0)
        {
            var all = string.Concat(answer.Shown).Replace(" ", "", StringComparison.Ordinal);
            Assert.All(elements, element => Assert.Contains(Shown(element.Name, element.Key).Replace(" ", "", StringComparison.Ordinal), all, StringComparison.Ordinal));
        }
    }

    private static IReadOnlyList<MermaidAnswer> Sound(IReadOnlyList<MermaidAnswer> answers)
    {
        Assert.All(answers, answer => Assert.Null(answer.Error));
        Assert.All(answers, answer => Assert.Empty(answer.Tags.Intersect(Harmful, StringComparer.Ordinal)));
        return answers;
    }

    private static string Shown(string text, string otherwise) => MermaidText.Shown(text, otherwise);

    private static string Node(Touchpoint touchpoint) => $"touchpoint_{touchpoint.Key.Replace('-', '_')}";

    private static string Score(Touchpoint touchpoint) => Figures.Number(3 + (touchpoint.Emotion?.Value ?? 0));
}
