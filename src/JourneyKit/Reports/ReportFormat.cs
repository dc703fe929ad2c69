namespace JourneyKit;

/// <summary>What a report is written as.</summary>
public enum ReportFormat
{
    /// <summary>Lines for people, as the command prints them without colour.</summary>
    Text,

    /// <summary>Markdown to hand on, under 20,000 characters. What comes from maps cannot become a link, a mention or a tag in it.</summary>
    Markdown,

    /// <summary>JSON for programs. Within one version of its schema keys are only added.</summary>
    Json,
}
