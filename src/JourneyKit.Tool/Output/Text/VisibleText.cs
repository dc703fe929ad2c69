namespace JourneyKit.Tool.Output.Text;

/// <summary>Text from files, made safe for a terminal: a map from elsewhere must not move the cursor or turn words around.</summary>
internal static class VisibleText
{
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';

    /// <summary>The text with a visible sign for each character that is none; as long as before.</summary>
    public static string Of(string text)
        => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? text : string.Create(text.Length, text, (visible, hidden) =>
        {
            for (var i = 0; i < visible.Length; i++)
            {
                visible[i] = Of(hidden[i]);
            }
        });

    /// <summary>The text in one line.</summary>
    public static string OneLine(string text) => Of(string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)));

    private static char Of(char character) => character switch
    {
        '\t' => character,
        < ' ' => (char)(ControlPictures + character),
        '\u007F' => DeletePicture,
        (>= '\u0080' and <= '\u009F') or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
        _ => character,
    };
}
