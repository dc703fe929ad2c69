using System.Text.Json;

namespace JourneyKit.Tool.Tests;

/// <summary>What a run of the command left behind.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The output as JSON; fails where it is anything else.</summary>
    public JsonElement ToJson() => JsonDocument.Parse(Output).RootElement;
}
