namespace JourneyKit.Tool.Output.Files;

/// <summary>Sorts of file that are written in different ways.</summary>
internal enum FileKind
{
    Regular,
    Folder,

    /// <summary>A pipe: what is written there goes through, and its name stays.</summary>
    Pipe,

    /// <summary>A device or socket: likewise.</summary>
    Device,
}
