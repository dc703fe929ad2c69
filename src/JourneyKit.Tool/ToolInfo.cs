using System.Reflection;

namespace JourneyKit.Tool;

/// <summary>What the tool calls itself.</summary>
internal static class ToolInfo
{
    public const string Name = "journey";

    /// <summary>The version without the revision that the build appends to it.</summary>
    public static string Version { get; } = typeof(ToolInfo).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
