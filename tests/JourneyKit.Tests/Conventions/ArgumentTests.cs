using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Conventions;

public sealed class ArgumentTests
{
    public static TheoryData<string, Func<object>> Mistakes => new()
    {
        { nameof(ReadLimits.Bytes), () => new ReadLimits { Bytes = -1 } },
        { nameof(ReadLimits.TotalBytes), () => new ReadLimits { TotalBytes = -1 } },
        { nameof(GapOptions.InputError), () => new GapOptions { InputError = 1.5m } },
        { nameof(GapOptions.Variations), () => new GapOptions { Variations = 0 } },
        { nameof(RankWeights.Reach), () => new RankWeights { Reach = -1 } },
        { nameof(GapOptions.SeverePain), () => new GapOptions { SeverePain = 6 } },
        { nameof(GapOptions.HighImpact), () => new GapOptions { HighImpact = 0 } },
        { nameof(GapOptions.LowEffort), () => new GapOptions { LowEffort = -1 } },
        { nameof(GapOptions.Match), () => new GapOptions { Match = (MatchMode)9 } },
        { nameof(ValidationOptions.Preset), () => new ValidationOptions { Preset = (RulePreset)9 } },
        { nameof(RuleThresholds.SeverePain), () => new RuleThresholds { SeverePain = 0 } },
        { nameof(RuleThresholds.LowEmotion), () => new RuleThresholds { LowEmotion = -3 } },
        { nameof(RuleThresholds.LowSatisfaction), () => new RuleThresholds { LowSatisfaction = 6 } },
        { nameof(RuleThresholds.LongWait), () => new RuleThresholds { LongWait = TimeSpan.FromDays(-1) } },
        { nameof(RuleThresholds.SmallSample), () => new RuleThresholds { SmallSample = -1 } },
        { nameof(Touchpoint.DesiredEmotion), () => new Touchpoint("pay") { DesiredEmotion = 3 } },
        { "year", () => new PartialDate(0) },
        { "month", () => new PartialDate(2026, 13) },
        { "format", () => JourneyWriter.Write(Map, (JourneyFormat)9) },
        { "format", () => JourneyDocument.Parse("{}", (JourneyFormat)9) },
        { "mode", () => JourneyComparison.Compare(Map, Map, (MatchMode)9) },
        { "cost", () => JourneyGraph.Of(Map).ShortestPath("pay", "pay", (PathCost)9)! },
        { "format", () => Written(format => JourneyReports.WriteCheck(TextWriter.Null, [], format)) },
    };

    [Fact]
    public void Nothing_is_refused_where_something_belongs()
    {
        Assert.Equal("segment", Assert.Throws<ArgumentNullException>(() => ElementPath.Root / null!).ParamName);
        Assert.Equal(nameof(JourneyReaderOptions.Limits), Assert.Throws<ArgumentNullException>(() => new JourneyReaderOptions { Limits = null! }).ParamName);
    }

    public static TheoryData<string, string, Func<object>> Unknowns => new()
    {
        { "Id", "Id<Touchpoint>", () => new Touchpoint(default) },
        { "Id", "Id<Touchpoint>", () => new Touchpoint("pay") with { Id = default } },
        { "from", "'ghost'", () => JourneyGraph.Of(Map).ShortestPath("ghost", "pay", PathCost.Time)! },
        { "to", "'ghost'", () => JourneyGraph.Of(Map).ShortestPath("pay", "ghost", PathCost.Time)! },
        { "asked", "'ghost'", () => ConversionChain.Of(JourneyGraph.Of(Map), "ghost") },
        { "conversion", "'ghost'", () => ConversionChain.Of(JourneyGraph.Of(Map)).To("ghost")! },
        { "conversion", "'ghost'", () => JourneyGraph.Of(Map).SinglePointsOfFailure("ghost") },
        { "elements", "Channel", () => new JourneyMap { Id = "a", Title = "A", State = MapState.Current, Channels = [new("web"), new("web")] } },
        { "value", "importance, satisfaction and effort", () => new Touchpoint("pay") { Emotion = 0.001m } },
    };

    private static JourneyMap Map => new() { Id = "a", Title = "A", State = MapState.Current, Touchpoints = [new("pay")] };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_value_out_of_range_is_refused_with_the_name_of_its_property(string property, Func<object> make)
        => Assert.Equal(property, Assert.Throws<ArgumentOutOfRangeException>(make).ParamName);

    [Theory]
    [MemberData(nameof(Unknowns))]
    public void A_value_that_means_nothing_is_refused_with_the_name_of_its_parameter(string parameter, string named, Func<object> make)
    {
        var fault = Assert.ThrowsAny<ArgumentException>(make);
        Assert.Equal(parameter, fault.ParamName);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    private static string Written(Action<ReportFormat> write)
    {
        write((ReportFormat)9);
        return "";
    }
}
