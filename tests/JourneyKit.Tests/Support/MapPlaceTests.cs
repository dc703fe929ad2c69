namespace JourneyKit.Tests.Support;

public sealed class MapPlaceTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("stages", true)]
    [InlineData("touchpoints/pay", true)]
    [InlineData("touchpoints/pay/emotion", true)]
    [InlineData("touchpoints/pay/painPoints/slow/severity", true)]
    [InlineData("initiatives/faster/touchpoints/pay", true)]
    [InlineData("stage", false)]
    [InlineData("touchpoints/buy", false)]
    [InlineData("touchpoints/buy/emotion", false)]
    [InlineData("touchpoints/pay/emotions", false)]
    [InlineData("touchpoints/pay/painPoints/late", false)]
    [InlineData("touchpoints/emotion", false)]
    [InlineData("initiatives/faster/touchpoints/buy", false)]
    public void A_path_leads_to_what_is_written_or_could_be_written(string path, bool exists)
    {
        var map = Maps.FromYaml("touchpoints: { pay: { painPoints: [slow] } }\ninitiatives: { faster: { touchpoints: [pay] } }");
        Assert.Equal(exists, MapPlace.Exists(map, path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(ElementPath.Root, (at, segment) => at / segment)));
    }
}
