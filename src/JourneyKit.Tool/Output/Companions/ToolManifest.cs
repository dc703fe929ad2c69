using System.Text.Json;

namespace JourneyKit.Tool.Output.Companions;

/// <summary>The file in which a project names the tools that it uses.</summary>
internal static class ToolManifest
{
    private static readonly string[] Names = [Path.Join(".config", "dotnet-tools.json"), "dotnet-tools.json"];

    /// <summary>Whether the manifest of a folder names a command; null where the folder has none.</summary>
    public static bool? Has(string folder, string command)
    {
        if (Array.Find([.. Names.Select(name => Path.Join(folder, name))], File.Exists) is not { } path)
        {
            return null;
        }

        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(path));
            return manifest.RootElement.ValueKind == JsonValueKind.Object
                && manifest.RootElement.TryGetProperty("tools", out var tools) && tools.ValueKind == JsonValueKind.Object
                && tools.EnumerateObject().Any(tool => HasCommand(tool.Value, command));
        }
        catch (Exception fault) when (fault is JsonException || FaultText.IsOfFile(fault))
        {
            return false;
        }
    }

    private static bool HasCommand(JsonElement tool, string command)
        => tool.ValueKind == JsonValueKind.Object && tool.TryGetProperty("commands", out var commands) && commands.ValueKind == JsonValueKind.Array
            && commands.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && one.GetString() == command);
}
