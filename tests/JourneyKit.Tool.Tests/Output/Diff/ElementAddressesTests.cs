using JourneyKit.Reports.Diff;

namespace JourneyKit.Tool.Tests.Output.Diff;

public sealed class ElementAddressesTests
{
    [Theory]
    [InlineData("title", "map", "", "title")]
    [InlineData("stages", "map", "", "stages")]
    [InlineData("scenario/scope", "scenario", "/scenario", "scope")]
    [InlineData("touchpoints/pay", "touchpoint", "/touchpoints/pay", "")]
    [InlineData("touchpoints/pay/facts/fee", "touchpoint", "/touchpoints/pay", "facts/fee")]
    [InlineData("touchpoints/pay/x-owner/name", "touchpoint", "/touchpoints/pay", "x-owner/name")]
    [InlineData("touchpoints/pay/painPoints/late/severity", "pain point", "/touchpoints/pay/painPoints/late", "severity")]
    [InlineData("touchpoints/pay/next/done", "transition", "/touchpoints/pay/next/done", "")]
    [InlineData("touchpoints/pay/byPersona/dana/emotion", "persona experience", "/touchpoints/pay/byPersona/dana", "emotion")]
    [InlineData("metrics/nps/value", "metric", "/metrics/nps", "value")]
    [InlineData("removes/leaflet", "removal", "/removes/leaflet", "")]
    public void The_element_of_a_path_is_known_by_the_schema(string path, string kind, string element, string property)
    {
        using var addresses = new ElementAddresses("map");
        var address = addresses.Of(path.Split('/').Aggregate(ElementPath.Root, (at, segment) => at / segment));
        Assert.Equal((kind, element, property), (address.Kind, address.Path.ToString(), address.Property));
    }
}
