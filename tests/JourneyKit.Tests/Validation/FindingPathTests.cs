using JourneyKit.Model;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation;

/// <summary>Every finding stands at something that the map says, or at a property that its element can have.</summary>
public sealed class FindingPathTests
{
    public static TheoryData<string> Rules => new(RuleSet.Default.Rules.Select(rule => rule.Descriptor.Id).ToArray());

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_a_rule_finds_in_its_example_stands_at_a_place_of_the_map(string id)
    {
        var rule = RuleSet.Default.Find(id)!;
        if (rule.BadExample is { } example)
        {
            Assert.Empty(Lost(new RuleSet([rule]), RuleExamples.Read(rule, example)));
        }
    }

    [Fact]
    public void What_is_found_in_the_maps_of_the_repository_stands_at_a_place_of_the_map()
        => Assert.Empty(KnownMaps.OfRepository().SelectMany(document => Lost(RuleSet.Default, document)));

    [Theory]
    [InlineData("judged")]
    [InlineData("faults")]
    public void What_is_found_in_maps_beside_the_checkout_stands_at_a_place_of_the_map(string folder)
        => Assert.Empty(KnownMaps.Beside(folder).SelectMany(document => Lost(RuleSet.Default, document)));

    private static IEnumerable<string> Lost(RuleSet rules, JourneyDocument document)
    {
        var validator = new JourneyValidator(rules, new ValidationOptions { Preset = RulePreset.Strict, Today = RuleExamples.Today });
        return from status in new[] { document.Map!.Status, MapStatus.Approved }
               let map = document.Map with { Status = status }
               from finding in validator.Validate(map, document.Baseline?.Map)
               from one in finding.Parts.Append(finding)
               where !MapPlace.Exists(map, one.Path)
               select $"{document.Path}: {one.Descriptor.Id} at {one.Path}";
    }
}
