using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>What customers feel at a touchpoint now, and at what becomes of it.</summary>
/// <param name="Before">The touchpoint of the first map.</param>
/// <param name="After">The touchpoint of the second map.</param>
/// <param name="Now">The feeling now, from −2 to 2.</param>
/// <param name="Then">The feeling then.</param>
internal sealed record FeelingDifference(Id<Touchpoint> Before, Id<Touchpoint> After, decimal Now, decimal Then)
{
    public decimal Change => Then - Now;
}
