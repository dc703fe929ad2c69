using JourneyKit.Changes;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Documents;

/// <summary><c>$schema</c> at the root of a document: for editors, kept, and nothing that could differ.</summary>
public sealed class SchemaKeyTests
{
    private const string Yaml = "$schema: '../journey-1.json'\njourneykit: '1'\nid: order\ntitle: First order\nstate: current\n";

    [Theory]
    [InlineData(JourneyFormat.Yaml)]
    [InlineData(JourneyFormat.Json)]
    public void It_comes_first_and_is_kept_in_both_notations(JourneyFormat format)
    {
        var document = JourneyDocument.Parse("journeykit: 1\nid: order\ntitle: First order\nstate: current\n$schema: ../journey-1.json\n");
        Assert.Empty(document.Diagnostics);
        Assert.Equal("../journey-1.json", document.Map!.Schema);

        var converted = document.Write(format);
        Assert.Equal(Yaml, JourneyDocument.Parse(converted).Write(JourneyFormat.Yaml));
        Assert.Equal(converted, JourneyWriter.Write(document.Map, format));
    }

    [Fact]
    public void A_library_has_it_too()
    {
        const string Library = "$schema: a\njourneykit: '1'\nid: shared\ntitle: Shared\nlanguage: de\nteams: [shop]\n";
        Assert.Equal(("a", Library), (JourneyDocument.Parse(Library).Library!.Schema, JourneyDocument.Parse(Library).Write(JourneyFormat.Yaml)));
    }

    [Fact]
    public void It_is_never_compared()
    {
        var (with, without) = (JourneyDocument.Parse(Yaml).Map!, Maps.FromYaml(""));
        Assert.Equal(with, without);
        Assert.Equal(with.GetHashCode(), without.GetHashCode());
        Assert.Empty(JourneyComparison.Compare(with, without).Changes);
    }

    [Fact]
    public void What_a_library_names_is_not_taken_over()
    {
        var files = new MemoryFiles(new Dictionary<string, string>(StringComparer.Ordinal) { ["shared.journey.yaml"] = "$schema: a\njourneykit: 1\nid: shared\ntitle: Shared\nteams: [shop]\n" });
        var document = new JourneyReader(new JourneyReaderOptions { Files = files }).Read("journeykit: 1\nid: order\ntitle: A\nstate: current\ninclude: [shared.journey.yaml]\nowner: shop\n");
        Assert.Empty(document.Diagnostics);
        Assert.Null(document.Map!.Schema);
    }
}
