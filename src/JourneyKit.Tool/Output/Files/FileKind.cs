namespace JourneyKit.Tool.Output.Files;

/// <summary>Sorts of file that are written in different ways.</summary>
internal enum FileKind
{
    Regular,
    Folder,

    /// <summary>A device, pipe or socket: what is written there goes through, and its name stays.</summary>
    Device,
}
