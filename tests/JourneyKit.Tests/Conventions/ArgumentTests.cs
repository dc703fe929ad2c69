using System.Reflection;
using JourneyKit.Changes;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Validation;
using Microsoft.Extensions.DependencyInjection;

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
        { nameof(DiagnosticDescriptor.Severity), () => new DiagnosticDescriptor("ACME0001", "channel-without-owner", (DiagnosticSeverity)9, "Why.") },
        { nameof(Diagnostic.Severity), () => new Diagnostic(new("ACME0001", "channel-without-owner", DiagnosticSeverity.Hint, "Why."), "What.") { Severity = (DiagnosticSeverity)9 } },
        { nameof(Touchpoint.DesiredEmotion), () => new Touchpoint("pay") { DesiredEmotion = 3 } },
        { "year", () => new PartialDate(0) },
        { "month", () => new PartialDate(2026, 13) },
        { "format", () => JourneyWriter.Write(Map, (JourneyFormat)9) },
        { "format", () => JourneyDocument.Parse("{}", (JourneyFormat)9) },
        { "mode", () => JourneyComparison.Compare(Map, Map, (MatchMode)9) },
        { "cost", () => JourneyGraph.Of(Map).ShortestPath("pay", "pay", (PathCost)9)! },
        { "format", () => Written(format => JourneyReports.WriteCheck(TextWriter.Null, [], format)) },
    };

    public static TheoryData<object> Settings =>
    [
        new JourneyReaderOptions(),
        new JourneyKitOptions(),
        new ValidationOptions(),
        new GapOptions(),
        new DiagnosticDescriptor("ACME0001", "channel-without-owner", DiagnosticSeverity.Warning, "Why."),
        new Diagnostic(new DiagnosticDescriptor("ACME0001", "channel-without-owner", DiagnosticSeverity.Warning, "Why."), "What."),
        new RelatedLocation(default, "What."),
    ];

    [Fact]
    public void Nothing_is_refused_where_something_belongs()
    {
        Assert.Throws<ArgumentNullException>("segment", () => ElementPath.Root / null!);
        Assert.Throws<ArgumentNullException>("value", () => new Touchpoint((string)null!));
        Assert.Throws<ArgumentNullException>("key", () => Map.Touchpoints[(string)null!]);
        Assert.Throws<ArgumentNullException>("Descriptor", () => new Diagnostic(null!, "What."));
        Assert.Throws<ArgumentNullException>("documents", () => JourneyReports.WriteCheck(TextWriter.Null, [JourneyDocument.Parse("{}"), null!], ReportFormat.Text));
    }

    // What may be null says so in its type; a parameter that may be left out takes null for its default.
    [Theory]
    [MemberData(nameof(Settings))]
    public void A_property_that_cannot_be_null_refuses_null_with_its_name(object settings)
    {
        var nullability = new NullabilityInfoContext();
        var properties = settings.GetType().GetProperties().Where(property => property.SetMethod is { IsPublic: true } && !property.PropertyType.IsValueType && nullability.Create(property).WriteState == NullabilityState.NotNull).ToList();
        Assert.All(properties, property =>
        {
            var fault = Assert.Throws<TargetInvocationException>(() => property.SetValue(settings, null)).InnerException;
            Assert.Equal(property.Name, Assert.IsType<ArgumentNullException>(fault).ParamName);
        });
        Assert.True(properties.Count > 0 || settings is GapOptions);
    }

    [Fact]
    public void A_reader_and_a_validator_without_options_have_the_default_ones()
    {
        var document = new JourneyReader(null).Read("journeykit: 1\nid: a\ntitle: A\nstate: current\n");
        Assert.Empty(document.Diagnostics);
        Assert.Equal(new JourneyValidator().Validate(document), new JourneyValidator(null, null).Validate(document));
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
