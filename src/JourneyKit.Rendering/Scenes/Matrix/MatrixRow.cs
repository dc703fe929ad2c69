using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Matrix;

/// <summary>A row of the matrix: a channel or a team, and what takes place there.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Group">The heading that it stands below; null for none.</param>
/// <param name="Touchpoints">What takes place there; at least one.</param>
internal sealed record MatrixRow(string Name, string Icon, string? Group, IReadOnlyList<Touchpoint> Touchpoints)
{
    /// <summary>How often 100 journeys come to the touchpoints of the row; null where one of them is not known.</summary>
    public double? Visits(DrawnMap drawn)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        return Touchpoints.Aggregate((double?)0, (sum, touchpoint) => sum + drawn.Visits(touchpoint));
    }
}
