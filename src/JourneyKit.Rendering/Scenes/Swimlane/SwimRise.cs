namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>A stretch of a line that goes up or down between two columns. What has the same key stands on one track.</summary>
/// <param name="Gutter">The column that it stands behind; −1 before the first.</param>
/// <param name="Key">Whose it is: all that go on from a box share one upward and one downward, and so do those that are joined before a box, which counts from −2 downwards.</param>
/// <param name="Left">How far down it meets what comes from or leads to the left, in px.</param>
/// <param name="Right">How far down it meets what leads to the right, in px.</param>
/// <param name="Turn">Whether it turns back: before 0 for one that comes back, after 0 for one that goes back.</param>
internal readonly record struct SwimRise(int Gutter, (int Item, int Link, int Direction) Key, double Left, double Right, int Turn)
{
    public double Top => Math.Min(Left, Right);

    public double Bottom => Math.Max(Left, Right);
}
