namespace JourneyKit.Model;

/// <summary>What a system behind a channel or touchpoint does.</summary>
public enum SystemKind
{
    /// <summary>Customer relationship management.</summary>
    Crm,

    /// <summary>Web, app or product analytics.</summary>
    Analytics,

    /// <summary>Customer data platform.</summary>
    Cdp,

    /// <summary>Shop and order handling.</summary>
    Commerce,

    /// <summary>Payment handling.</summary>
    Payment,

    /// <summary>Help desk and ticketing.</summary>
    Support,

    /// <summary>Campaigns and messages.</summary>
    Marketing,

    /// <summary>Enterprise resource planning.</summary>
    Erp,

    /// <summary>Workflow automation.</summary>
    Automation,

    /// <summary>Machine learning and assistants.</summary>
    Ai,

    /// <summary>Something else.</summary>
    Other,
}
