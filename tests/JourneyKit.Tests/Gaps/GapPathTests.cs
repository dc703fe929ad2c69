using JourneyKit.Gaps;
using JourneyKit.Gaps.Findings;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps;

/// <summary>Everything that a gap names stands in the map that the gap says has it.</summary>
public sealed class GapPathTests
{
    public static TheoryData<string> Kinds => new(GapKind.All.Select(kind => kind.Name).ToArray());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_kind_of_gap_names_in_its_example_stands_in_the_map(string kind)
    {
        var example = GapDetectors.All.Single(detector => detector.Kind.Name == kind).FoundExample;
        Assert.Empty(Lost(Maps.FromYaml(example.Before), Maps.WithBaseline(example.After, example.Before)));
    }

    [Fact]
    public void What_gaps_name_in_the_maps_of_the_repository_stands_in_the_map() => Assert.Empty(Lost(KnownMaps.OfRepository()));

    [Theory]
    [InlineData("judged")]
    [InlineData("faults")]
    public void What_gaps_name_in_maps_beside_the_checkout_stands_in_the_map(string folder) => Assert.Empty(Lost(KnownMaps.Beside(folder)));

    private static IEnumerable<string> Lost(IEnumerable<JourneyDocument> documents)
        => from document in documents
           let baseline = document.Baseline?.Map
           where baseline is not null
           from lost in Lost(baseline, document.Map!)
           select $"{document.Path}: {lost}";

    private static IEnumerable<string> Lost(JourneyMap before, JourneyMap after)
        => from gap in GapAnalysis.Compare(before, after).Gaps
           from place in Places(gap).Distinct()
           where !MapPlace.Exists(place.Side == GapSide.Before ? before : after, place.Path)
           select $"{gap.Id} names {place.Path} of the map {place.Side}";

    private static IEnumerable<(GapSide Side, ElementPath Path)> Places(Gap gap)
        => gap.Elements.Concat(gap.Reasons).Select(element => (element.Side, element.Path))
            .Concat(gap.Numbers.SelectMany(number => number.Inputs).Where(input => input is { Side: not null, Path: not null }).Select(input => (input.Side!.Value, input.Path!)));
}
