using System.Text;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>What is open at the end of a piece of JSON.</summary>
internal static class OpenBrackets
{
    /// <summary>The brackets that close all of it, the innermost first.</summary>
    public static string Closers(ReadOnlySpan<byte> json)
    {
        var open = new Stack<byte>();
        var isText = false;
        for (var at = 0; at < json.Length; at++)
        {
            switch (json[at])
            {
                case (byte)'\\' when isText:
                    at++;
                    break;
                case (byte)'"':
                    isText = !isText;
                    break;
                case (byte)'[' or (byte)'{' when !isText:
                    open.Push(json[at]);
                    break;
                case (byte)']' or (byte)'}' when !isText:
                    open.TryPop(out _);
                    break;
            }
        }

        var closers = new StringBuilder();
        foreach (var bracket in open)
        {
            closers.Append(bracket == '[' ? ']' : '}');
        }

        return closers.ToString();
    }
}
