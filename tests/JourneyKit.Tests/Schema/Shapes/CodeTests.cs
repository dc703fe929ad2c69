using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Shapes;

/// <summary>Telephone numbers, postal codes and the like among facts and under a team's own keys.</summary>
public sealed class CodeTests
{
    [Theory]
    [InlineData("+4930901820")]
    [InlineData("01067")]
    [InlineData("0042")]
    [InlineData("-007")]
    [InlineData("+1.5")]
    [InlineData("00")]
    public void A_sign_or_zero_before_digits_is_kept_as_text(string written)
    {
        var map = Maps.FromYaml($"x-code: {written}\nx-list: [{written}]\ntouchpoints: {{ a: {{ facts: {{ code: {written} }} }} }}");
        Assert.Equal((DataKind.Text, written), (map.Touchpoints[0].Facts[0].Value.Kind, map.Touchpoints[0].Facts[0].Value.Text));
        Assert.Equal((DataKind.Text, written), (map.Extensions[0].Value.Kind, map.Extensions[0].Value.Text));
        foreach (var format in new[] { JourneyFormat.Yaml, JourneyFormat.Json })
        {
            Assert.Equal(map, JourneyDocument.Parse(JourneyWriter.Write(map, format), format).Map);
        }
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.50", "0.5")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1e+5", "100000")]
    [InlineData("10", "10")]
    public void Other_numbers_are_numbers(string written, string number)
        => Assert.Equal((DataKind.Number, number), (Maps.FromYaml($"x-code: {written}").Extensions[0].Value.Kind, Maps.FromYaml($"x-code: {number}").Extensions[0].Value.Text));

    [Fact]
    public void Codes_that_differ_in_their_zeros_are_not_the_same_fact()
        => Assert.NotEqual(Maps.FromYaml("x-code: 01067"), Maps.FromYaml("x-code: 1067"));
}
