using JourneyKit;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Validation;
using Xunit;

// What a team asserts of its maps in its own build.
public sealed class OurMaps
{
    private static readonly string Path = Environment.GetEnvironmentVariable("JOURNEY_MAP")!;

    [Fact]
    public void No_map_has_an_error() => Assert.DoesNotContain(new JourneyValidator().Validate(JourneyDocument.Load(Path)), finding => finding.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void Every_interaction_belongs_to_a_stage() => Assert.All(JourneyDocument.Load(Path).Map!.Touchpoints, touchpoint => Assert.NotNull(touchpoint.Stage));

    [Fact]
    public void The_plan_lifts_the_conversion()
    {
        var document = JourneyDocument.Load(Path);
        Assert.True(Conversion(document.Map!) > Conversion(document.Baseline!.Map!));
    }

    private static double? Conversion(JourneyMap map) => ConversionChain.Of(JourneyGraph.Of(map)).Conversions[0].Probability;
}
