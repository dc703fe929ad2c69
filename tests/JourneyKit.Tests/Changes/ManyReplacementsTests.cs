using JourneyKit.Changes;
using JourneyKit.Model;

namespace JourneyKit.Tests.Changes;

public sealed class ManyReplacementsTests
{
    private const int Count = 20;

    private static readonly JourneyMap Before = new()
    {
        Id = "order",
        Title = "Order",
        State = MapState.Current,
        Touchpoints = [.. Enumerable.Range(0, Count).Select(i => new Touchpoint($"t{i}") { Emotion = (i % 5) - 2 })],
    };

    private static readonly JourneyMap After = new()
    {
        Id = "order",
        Title = "Order",
        State = MapState.Future,
        Touchpoints = [.. Enumerable.Range(0, Count).Select(i => new Touchpoint($"u{i}") { Emotion = i % 2, Replaces = [.. Before.Touchpoints.Select(touchpoint => touchpoint.Id)] })],
    };

    [Fact]
    public void What_many_declare_of_many_is_told_once_for_either_side()
    {
        var changes = JourneyComparison.Compare(Before, After);

        Assert.Equal(Count * Count, changes.Count(change => change.Kind == ChangeKind.Merged));
        Assert.Equal((2 * Count) - 1, changes.Count(change => change.AfterPath.Segment == "replaces"));
    }

    [Fact]
    public void Values_of_many_that_replace_many_are_compared_once_for_either_side()
        => Assert.InRange(JourneyComparison.Compare(Before, After).Count(change => change.AfterPath.Segment == "emotion"), Count / 2, 2 * Count);

    [Fact]
    public void Changes_by_which_many_replace_many_can_be_made_and_taken_back()
    {
        var changes = JourneyComparison.Compare(Before, After);

        Assert.Equal(After, changes.Apply(Before));
        Assert.Equal(Before, changes.Invert().Apply(After));
    }
}
