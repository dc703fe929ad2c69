using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Merging;

public sealed class OverlayFindingTests
{
    private static readonly Dictionary<string, OverlayCase> ByName = OverlayCases.All.Concat(RemovalCases.All).ToDictionary(c => c.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_has_no_effect_is_reported_where_YAML_is_marked(string name) => Verify(ByName[name], ByName[name].InYaml);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_has_no_effect_is_reported_where_JSON_is_marked(string name) => Verify(ByName[name], ByName[name].InJson);

    [Theory]
    [MemberData(nameof(Names))]
    public void Who_does_what_the_message_says_hears_no_more_of_it(string name) => ByName[name].InMendedYaml.Check();

    private static void Verify(OverlayCase overlay, MarkedFiles files)
        => Assert.Contains(files.Check(overlay.Rule), d => d.Descriptor.Id == overlay.Rule && d.Message.Contains(overlay.Says, StringComparison.Ordinal));
}
