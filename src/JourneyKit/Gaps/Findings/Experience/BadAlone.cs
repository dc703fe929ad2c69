using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Findings.Experience;

/// <summary>What counts as bad where nobody but the customer takes part and nobody asks for anything: a machine that breaks down feels bad by nobody's doing, but an effort can be spared.</summary>
internal static class BadAlone
{
    /// <summary>Whether a sign says that a touchpoint is bad by the doing of somebody else.</summary>
    public static bool Counts(Touchpoint touchpoint, BadSign sign)
        => touchpoint is not { Kind: TouchpointKind.Action, Prompt: null } || sign.Property == ExperienceScale.Effort.Name;
}
