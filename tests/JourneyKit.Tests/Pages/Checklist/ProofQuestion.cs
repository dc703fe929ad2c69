namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>What a proof asks the product about each map of its pair.</summary>
internal enum ProofQuestion
{
    /// <summary>What a rule finds.</summary>
    Check,

    /// <summary>What the map is when it is written as JSON.</summary>
    Convert,

    /// <summary>What <c>journey flow</c> says.</summary>
    Flow,

    /// <summary>What <c>journey insights</c> says.</summary>
    Insights,

    /// <summary>What <c>journey diff</c> says of two maps.</summary>
    Diff,

    /// <summary>What <c>journey gaps</c> says of two maps.</summary>
    Gaps,

    /// <summary>What <c>journey plan</c> says.</summary>
    Plan,

    /// <summary>What <c>journey plan --draft</c> writes.</summary>
    Draft,

    /// <summary>What <c>journey report</c> tells stakeholders.</summary>
    Report,

    /// <summary>What a picture of <c>journey render</c> shows: the first line of the pair names the picture, as a comment.</summary>
    Render,

    /// <summary>What a spreadsheet of <c>journey render</c> holds: the first line of the pair names its form, <c>csv</c> or <c>xlsx</c>, as a comment.</summary>
    Spreadsheet,

    /// <summary>What <c>journey coach</c> asks in all its steps.</summary>
    Coach,

    /// <summary>What <c>journey import-responses</c> makes of a file: below the dashes stands the file.</summary>
    Responses,
}
