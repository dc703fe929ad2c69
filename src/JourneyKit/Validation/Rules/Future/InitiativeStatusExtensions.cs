using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>Tells whether an initiative is still to be done.</summary>
internal static class InitiativeStatusExtensions
{
    /// <summary>Whether it is neither done nor dropped.</summary>
    public static bool IsAhead(this Initiative initiative) => initiative.Status is not (InitiativeStatus.Done or InitiativeStatus.Dropped);

    /// <summary>Whether it is planned or in progress: neither proposed, nor done, nor dropped.</summary>
    public static bool IsDecided(this Initiative initiative) => initiative.IsAhead() && initiative.Status != InitiativeStatus.Proposed;
}
