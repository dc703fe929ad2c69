using JourneyKit.Diagnostics;
using JourneyKit.Tests.Formats;
using JourneyKit.Tests.Formats.Json;
using JourneyKit.Tests.Formats.Yaml;
using JourneyKit.Tests.Schema.Reading;
using JourneyKit.Tests.Schema.Shapes;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Documents;

public sealed class FaultTests
{
    private static readonly IReadOnlyList<FaultCase> Cases =
    [
        .. KeyFaults.All, .. IdFaults.All, .. ReferenceFaults.All, .. ScalarFaults.All, .. KindOfValueFaults.All,
        .. CharacterFaults.All, .. YamlFaults.All, .. JsonFaults.All,
    ];

    private static readonly Dictionary<string, FaultCase> ByName = Cases.ToDictionary(c => c.Name, StringComparer.Ordinal);

    public static TheoryData<string> InYaml => [.. Cases.Where(c => c.Yaml is not null).Select(c => c.Name)];

    public static TheoryData<string> InJson => [.. Cases.Where(c => c.Json is not null).Select(c => c.Name)];

    public static TheoryData<string> ErrorsInBoth => [.. Cases.Where(c => c is { Yaml: not null, Json: not null } && DocumentFaults.All.Single(d => d.Id == c.Rule).Severity == DiagnosticSeverity.Error).Select(c => c.Name)];

    public static TheoryData<string> InBoth => [.. Cases.Where(c => c.Yaml is not null && c.Json is not null).Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(InYaml))]
    public void A_fault_of_YAML_stands_where_the_text_is_marked_and_nothing_else_does(string fault) => Verify(ByName[fault], JourneyFormat.Yaml);

    [Theory]
    [MemberData(nameof(InJson))]
    public void A_fault_of_JSON_stands_where_the_text_is_marked_and_nothing_else_does(string fault) => Verify(ByName[fault], JourneyFormat.Json);

    [Theory]
    [MemberData(nameof(InBoth))]
    public void A_fault_has_the_same_rules_and_messages_in_both_notations(string fault)
    {
        Assert.Equal(Said(JourneyFormat.Yaml), Said(JourneyFormat.Json));

        string Said(JourneyFormat format)
            => FaultCheck.Lines(FaultCheck.Read(MarkedText.Parse(ByName[fault].TextIn(format)!).Text, format).Select(d => $"{d.Descriptor.Id} {d.Path} {d.Message}"));
    }

    [Theory]
    [MemberData(nameof(InYaml))]
    public void A_fault_of_YAML_stands_in_the_same_place_with_the_line_breaks_of_Windows(string fault)
        => FaultCheck.At(MarkedText.Parse(ByName[fault].Yaml!.Replace("\n", "\r\n", StringComparison.Ordinal)), JourneyFormat.Yaml, ByName[fault].Rule);

    [Theory]
    [MemberData(nameof(InJson))]
    public void A_fault_of_JSON_stands_in_the_same_place_with_a_byte_order_mark(string fault)
    {
        var marked = MarkedText.Parse(ByName[fault].Json!);
        FaultCheck.Same(marked, FaultCheck.Read("\uFEFF" + marked.Text, JourneyFormat.Json), ByName[fault].Rule);
    }

    [Theory]
    [MemberData(nameof(InYaml))]
    public void A_fault_of_YAML_stands_in_the_same_place_with_a_byte_order_mark(string fault)
    {
        var marked = MarkedText.Parse(ByName[fault].Yaml!);
        FaultCheck.Same(marked, FaultCheck.Read("\uFEFF" + marked.Text, JourneyFormat.Yaml), ByName[fault].Rule);
    }

    [Theory]
    [MemberData(nameof(ErrorsInBoth))]
    public void A_document_with_an_error_has_no_map_and_cannot_be_written(string fault)
    {
        var document = JourneyDocument.Parse(MarkedText.Parse(ByName[fault].Json!).Text, JourneyFormat.Json);

        Assert.True(document.HasErrors);
        Assert.Null(document.Map);
        Assert.Throws<InvalidOperationException>(() => document.Write(JourneyFormat.Yaml));
    }

    [Fact]
    public void Every_fault_that_a_single_text_can_have_is_among_the_cases()
    {
        DiagnosticDescriptor[] needFilesOrLimits =
        [
            DocumentFaults.UnreadableFile, DocumentFaults.UnsafePath, DocumentFaults.InvalidUtf8, DocumentFaults.LimitExceeded, DocumentFaults.TooManyDiagnostics,
            DocumentFaults.EmptyDocument, DocumentFaults.ExtendsCycle, DocumentFaults.ExtendsLibrary, DocumentFaults.NotALibrary, DocumentFaults.DefinedTwice,
            DocumentFaults.BaselineUnreadable, DocumentFaults.BaselineOfOtherJourney, DocumentFaults.BaselineOfLaterState, DocumentFaults.UncheckedReferences,
            DocumentFaults.RemovesNothing, DocumentFaults.NearInheritedId, DocumentFaults.RemovedButUsed, DocumentFaults.SameAsInherited, DocumentFaults.OrderWithoutEffect, DocumentFaults.EmptyAddsNothing,
            DocumentFaults.UnknownRule, DocumentFaults.IgnoredWithoutReason, DocumentFaults.IgnoresNothing, DocumentFaults.AcceptedIsGone, DocumentFaults.IncludedTwice, DocumentFaults.NotAGapReport, DocumentFaults.NotLaidOut,
            DocumentFaults.InvalidCheck, DocumentFaults.ExampleFails, DocumentFaults.OtherConfiguration,
        ];

        Assert.Equal(
            FaultCheck.Lines(DocumentFaults.All.Except(needFilesOrLimits).Select(d => d.Id)),
            FaultCheck.Lines(Cases.Select(c => c.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    private static void Verify(FaultCase fault, JourneyFormat format)
    {
        var marked = MarkedText.Parse(fault.TextIn(format)!);
        var diagnostics = FaultCheck.At(marked, format, fault.Rule);

        Assert.Contains(diagnostics, d => d.Descriptor.Id == fault.Rule && d.Message.Contains(fault.Message, StringComparison.Ordinal));
        Assert.All(diagnostics, d => Assert.DoesNotContain('\n', d.Message));
    }
}
