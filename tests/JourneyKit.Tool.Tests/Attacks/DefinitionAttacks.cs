using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Ids, keys and references by the thousand.</summary>
internal static class DefinitionAttacks
{
    private const int Many = 5_000;

    public static IReadOnlyList<Attack> All { get; } =
    [
        OfMap("ids twice", "touchpoints:\n" + Times(Many, i => $"  t{i}: {{}}\n  t{i}: {{}}\n")),
        OfMap("one id again and again", "touchpoints:\n" + Times(Many, "  t: {}\n")),
        OfMap("the last of many ids again and again", $"channels: [{Times(Many * 2, i => $"c{Math.Min(i, Many)}", ", ")}]\n"),
        OfMap("pain points twice", "touchpoints:\n" + Times(Many, i => $"  t{i}: {{ painPoints: {{ p{i / 2}: x }} }}\n")),
        OfMap("a key again and again", "x-a:\n" + Times(Many * 2, "  a: 1\n")),
        OfMap("unknown keys near known ones", Times(Many, i => $"stagess{i}: 1\n")),
        OfMap("unknown keys in every element", "touchpoints:\n" + Times(Many, i => $"  t{i}: {{ stagge: a, chanel: b }}\n")),
        OfMap("references to nothing", "touchpoints:\n" + Times(Many, i => $"  t{i}: {{ stage: s{i} }}\n")),
        OfMap("references to nearly something", $"stages: [{Times(Many, i => $"stage-number-{i}", ", ")}]\ntouchpoints:\n" + Times(Many, i => $"  t{i}: {{ stage: stage-numbr-{i} }}\n")),
        OfMap("ids that are none", $"channels: [{Times(Many, i => $"Not An Id {i}", ", ")}]\n"),
        OfMap("ids without end", $"channels: [{new string('a', 60_000)}, {new string('b', 60_000)}]\n"),
        OfMap("words that are no choice", "touchpoints:\n" + Times(Many, i => $"  t{i}: {{ kind: actoin }}\n")),
        OfMap("lists that are none", "touchpoints:\n" + Times(Many, i => $"  t{i}: {{ tags: a, personas: b }}\n")),
        OfMap("lists of mappings", "touchpoints:\n" + Times(Many, i => $"  - id: t{i}\n    emotion: 1\n")),
        OfMap("empty items", "tags: [" + Times(Many, _ => "~", ", ") + "]\n"),
        OfMap("numbers beyond their scale", "touchpoints:\n" + Times(Many, i => $"  t{i}: {{ emotion: {i + 3} }}\n")),
        OfMap("evidence that contradicts", "evidence:\n" + Times(Many, i => $"  e{i}: {{ text: x, contradicts: [e{(i + 1) % Many}, e{i}] }}\n")),
        OfMap("events of one name", "touchpoints:\n" + Times(Many, i => $"  t{i}: {{ event: e, painPoints: {{ p{i}: {{ description: x, event: e }} }} }}\n")),
        OfMap("facts that contradict", "touchpoints:\n" + Times(Many, i => $"  t{i}: {{ facts: {{ f: v{i} }} }}\n")),
        OfMap("facts by the hundred", "touchpoints:\n" + Times(200, i => $"  t{i}: {{ facts: {{ {Times(100, j => $"f{j}: {i}", ", ")} }} }}\n")),
        OfMap("numbers of people", "touchpoints:\n" + Times(500, i => $"  t{i}: {{ doing: \"call +49 170 1234567, a@b.example, {Times(50, "1234 ")}\" }}\n")),
        OfMap("metrics that say two things", "metrics:\n" + Times(Many, i => $"  m{i}: {{ kind: ces, value: {i}, history: {{ 2024: 1, 2025: 2 }} }}\n")),
        OfMap("initiatives that wait for each other", "initiatives:\n" + Times(Many, i => $"  i{i}: {{ dependsOn: [i{(i + 1) % Many}] }}\n")),
        OfMap("ten thousand findings on one line", "touchpoints: {" + Times(10_000, i => $"t{i}: {{ painPoints: {{ p{i}: {{ description: x, severity: 5, kind: breakdown }} }}, emotion: 2 }}", ", ") + "}\n"),
        OfMap("thousands of faults on one line of other letters", "touchpoints: {" + Times(Many, i => $"t{i}: {{ name: \"üñ\", emotion: 9 }}", ", ") + "}\n"),
    ];
}
