using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation;

public sealed class FindingOrderTests
{
    private static readonly JourneyValidator Validator = new(options: new ValidationOptions { Preset = RulePreset.Strict });

    [Fact]
    public void Findings_of_a_map_made_in_code_come_in_the_order_of_its_text()
    {
        foreach (var seed in Enumerable.Range(0, 40))
        {
            var map = RandomMaps.Map(seed) with { Baseline = null };
            var document = JourneyDocument.Parse(JourneyWriter.Write(map, JourneyFormat.Yaml), JourneyFormat.Yaml);
            Assert.Equal(
                Validator.Validate(document).Select(finding => $"{finding.Path} {finding.Descriptor.Id}"),
                Validator.Validate(map).Select(finding => $"{finding.Path} {finding.Descriptor.Id}"));
        }
    }
}
