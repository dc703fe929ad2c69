namespace JourneyKit.Model;

/// <summary>Whether a touchpoint involves anybody but the customer.</summary>
public enum TouchpointKind
{
    /// <summary>Customer and organisation (or a third party) meet.</summary>
    Interaction,

    /// <summary>Nobody but the customer takes part.</summary>
    Action,
}
