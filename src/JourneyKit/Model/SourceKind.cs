namespace JourneyKit.Model;

/// <summary>Where evidence comes from.</summary>
public enum SourceKind
{
    /// <summary>Interviews (qualitative).</summary>
    Interview,

    /// <summary>Focus groups (qualitative).</summary>
    FocusGroup,

    /// <summary>Social comments (qualitative).</summary>
    Social,

    /// <summary>Reviews and ratings (qualitative).</summary>
    Reviews,

    /// <summary>User tests (qualitative).</summary>
    UserTest,

    /// <summary>Observation in the field (qualitative).</summary>
    Observation,

    /// <summary>Feedback of employees (qualitative).</summary>
    Employee,

    /// <summary>Workshops (qualitative).</summary>
    Workshop,

    /// <summary>Web, app or product analytics (quantitative).</summary>
    Analytics,

    /// <summary>Customer records (quantitative).</summary>
    Crm,

    /// <summary>Purchase history (quantitative).</summary>
    PurchaseHistory,

    /// <summary>Surveys (qualitative and quantitative).</summary>
    Survey,

    /// <summary>Support logs and transcripts (qualitative and quantitative).</summary>
    Support,

    /// <summary>Something else (qualitative and quantitative).</summary>
    Other,
}
