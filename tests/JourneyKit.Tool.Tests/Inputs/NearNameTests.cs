using JourneyKit.Shared;

namespace JourneyKit.Tool.Tests.Inputs;

public sealed class NearNameTests
{
    [Theory]
    [InlineData("curent.journey.yaml", "current.journey.yaml")]
    [InlineData("Current.journey.yaml", "current.journey.yaml")]
    [InlineData("cruretn.journey.yaml", "current.journey.yaml")]
    [InlineData("future", "future.journey.json")]
    [InlineData("gone.journey.yaml", null)]
    [InlineData("README.md", null)]
    [InlineData("f", null)]
    [InlineData("fut", "future.journey.json")]
    public void The_nearest_name_is_offered_where_it_is_near(string typed, string? near)
        => Assert.Equal(near, NearName.Of(typed, ["current.journey.yaml", "future.journey.json"]));

    [Theory]
    [InlineData("emotion-below", "emotion-below-target:pay")]
    [InlineData("basket", "wait-too-long:basket")]
    [InlineData("em", null)]
    public void A_part_of_the_id_of_a_gap_is_enough_for_a_question(string typed, string? near)
        => Assert.Equal(near, NearName.Of(typed, ["emotion-below-target:pay", "wait-too-long:basket"]));
}
