namespace JourneyKit.Tool.Commands;

/// <summary>A command whose help shows how it is used.</summary>
internal interface IHaveExamples
{
    /// <summary>Command lines, each with what it does.</summary>
    IReadOnlyList<(string Line, string Meaning)> Examples { get; }

    /// <summary>What the exit codes of the command mean.</summary>
    IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; }
}
