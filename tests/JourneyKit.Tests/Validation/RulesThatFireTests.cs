using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation;

/// <summary>
/// How often each rule finds something in the maps of the repository, as if all of them were in use. A rule that finds
/// something nearly everywhere tells little, so it needs a reason in its page (<see cref="Rule.WhyOften"/>).
/// </summary>
public sealed class RulesThatFireTests(ITestOutputHelper output)
{
    private static readonly string[] Folders = ["samples", "tests/JourneyKit.Tool.Tests/Judged/Cases"];

    [Fact]
    public void A_rule_that_finds_something_in_more_than_a_third_of_the_maps_says_why_in_its_page()
    {
        var maps = Maps().ToList();
        Assert.True(maps.Count > 10, $"{maps.Count} maps were found.");
        var fired = RuleSet.Default.Rules.ToDictionary(rule => rule, _ => 0);
        var validator = new JourneyValidator(options: new ValidationOptions { Preset = RulePreset.Strict, Today = new DateOnly(2026, 11, 25) });
        foreach (var (map, baseline) in maps)
        {
            // What the whole map does not say is one finding, whatever the number of its rules.
            foreach (var id in validator.Validate(map, baseline).Where(finding => finding.Unsaid is null).Select(finding => finding.Descriptor.Id).Distinct(StringComparer.Ordinal))
            {
                if (RuleSet.Default.Find(id) is { } rule)
                {
                    fired[rule]++;
                }
            }
        }

        foreach (var (rule, count) in fired.OrderByDescending(entry => entry.Value).Where(entry => entry.Value > 0))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,3} of {maps.Count}  {rule.Descriptor.Id} {rule.Descriptor.Name}"));
        }

        // And a page that says why a rule finds so much does so of a rule that does.
        Assert.Empty(fired.Where(entry => (entry.Value * 3 > maps.Count) != (entry.Key.WhyOften is not null)).Select(entry => $"{entry.Key.Descriptor.Name}: {entry.Value} of {maps.Count}"));
    }

    private static IEnumerable<(JourneyMap Map, JourneyMap? Baseline)> Maps()
        => from folder in Folders.Select(Repository.PathTo).Where(Directory.Exists)
           from file in Directory.EnumerateFiles(folder, "*.journey.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           let document = JourneyDocument.Load(file)
           let map = document.Map
           where map is not null
           select (map with { Status = MapStatus.InReview }, document.Baseline?.Map);
}
