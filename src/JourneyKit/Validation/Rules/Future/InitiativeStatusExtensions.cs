using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>What is still ahead of an initiative.</summary>
internal static class InitiativeStatusExtensions
{
    /// <summary>Whether there is something to do or to decide: it is neither done nor dropped.</summary>
    public static bool IsAhead(this Initiative initiative) => initiative.Status is not (InitiativeStatus.Done or InitiativeStatus.Dropped);

    /// <summary>Whether it is to be done: neither a proposal nor done nor dropped.</summary>
    public static bool IsDecided(this Initiative initiative) => initiative.IsAhead() && initiative.Status != InitiativeStatus.Proposed;
}
