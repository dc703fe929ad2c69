namespace JourneyKit.Tool;

/// <summary>What the system says of a file, as the rest of a sentence: without paths that the user has not written.</summary>
internal static class FaultText
{
    private const string PathBegins = " : '";

    public static bool IsOfFile(Exception fault)
        => fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException;

    public static string Of(Exception fault) => fault switch
    {
        UnauthorizedAccessException or System.Security.SecurityException => "access is denied",
        DirectoryNotFoundException => "its folder does not exist",
        FileNotFoundException => "there is no such file",
        PathTooLongException => "its name is too long",
        _ => Lowered(fault.Message.Split(PathBegins)[0].TrimEnd('.')),
    };

    // "No space left on device" goes on in a sentence.
    private static string Lowered(string message) => message.Length > 1 && char.IsLower(message[1]) ? char.ToLowerInvariant(message[0]) + message[1..] : message;
}
