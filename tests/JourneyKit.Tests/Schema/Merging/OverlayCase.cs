using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Merging;

/// <summary>Something that a document says without effect on the map that it extends, in both notations. Marks say where that is found.</summary>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="Rule">The rule of every mark that names none itself.</param>
/// <param name="Says">A piece of the message.</param>
/// <param name="Yaml">What follows the first lines of the document, in YAML.</param>
/// <param name="Json">The same in JSON.</param>
/// <param name="Mended">What follows the first lines, in YAML, when the message is heeded.</param>
public sealed record OverlayCase(string Name, string Rule, string Says, string Yaml, string Json, string Mended)
{
    public const string Base = "base.journey.yaml";

    private const string Text = """
        journeykit: 1
        id: order
        title: First order
        state: current
        owner: shop
        teams: [shop, support]
        systems: [crm, till]
        channels: { email: { control: owned }, phone: {}, website: {} }
        stages: [look, buy, use]
        personas:
          dana: { quote: Soon, channels: { email: used }, demographics: { city: Bonn }, goals: [dinner] }
          lee: { share: 40% }
        metrics: { speed: { unit: days } }
        objectives: { growth: { metrics: [speed] } }
        evidence: { late: It is late. }
        scenario: Shopping
        x-board: { column: 3, labels: [a, null] }
        touchpoints:
          basket: { stage: look, channel: email, emotion: 1, tags: [a, b], facts: { price: 3.90 }, personas: [dana, lee], next: [pay] }
          pay: { stage: buy, channel: website, owner: support, systems: [crm], next: { done: 68% } }
          done: { channel: email, kind: interaction, byPersona: { lee: { emotion: 2 } } }
          cancel-button: { stage: use, channel: website, emotion: -1, quote: Where is it, systems: [crm, till], painPoints: { hidden: { severity: 3 } } }
        opportunities: { show-it: { addresses: [hidden] } }

        """;

    internal MarkedFiles InYaml => Files(Yaml);

    internal MarkedFiles InMendedYaml => Files(Mended);

    internal MarkedFiles InJson => new(
        ("future.journey.json", "{ \"journeykit\": 1, \"id\": \"order\", \"title\": \"First order\", \"state\": \"future\", \"extends\": \"base.journey.yaml\",\n  " + Json + "\n}\n"),
        (Base, Text));

    public override string ToString() => Name;

    private static MarkedFiles Files(string yaml) => new(("future.journey.yaml", MarkedFiles.Future + "extends: base.journey.yaml\n" + yaml + "\n"), (Base, Text));
}
