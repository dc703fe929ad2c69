using System.Buffers;
using System.Globalization;

namespace JourneyKit.Model.Unicode;

/// <summary>
/// What Unicode says of characters that have more than one form, from its character database: <c>nfc.txt</c> beside this
/// file. The runtime has it only where the globalization data of the system is there, and tools do without that.
/// </summary>
internal sealed class NfcData
{
    private static readonly Lazy<NfcData> Loaded = new(() => new NfcData());

    private readonly Dictionary<int, byte> classes = [];
    private readonly Dictionary<int, (int First, int Second)> parts = [];
    private readonly Dictionary<(int First, int Second), int> wholes = [];

    private NfcData()
    {
        using var reader = new StreamReader(typeof(NfcData).Assembly.GetManifestResourceStream("JourneyKit.Model.Unicode.nfc.txt")!);
        foreach (var entry in reader.ReadToEnd().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            // 300-314:230 is a class of combining marks, C0=41+300 a character and its parts, 212B>C5 one that is never put together again.
            var sign = entry.IndexOfAny([':', '=', '>']);
            var (left, right) = (entry[..sign], entry[(sign + 1)..]);
            if (entry[sign] == ':')
            {
                AddClass(left, byte.Parse(right, CultureInfo.InvariantCulture));
            }
            else
            {
                AddParts(Code(left), right, isComposed: entry[sign] == '=');
            }
        }

        Suspects = SearchValues.Create([.. SuspectCodes().Select(code => code > char.MaxValue ? char.ConvertFromUtf32(code)[0] : (char)code)]);
    }

    public static NfcData Instance => Loaded.Value;

    /// <summary>Text without any of these is in its composed form; of pairs of surrogates the first.</summary>
    public SearchValues<char> Suspects { get; }

    /// <summary>The combining class; 0 for a character that begins a new sequence.</summary>
    public byte ClassOf(int code) => classes.GetValueOrDefault(code);

    /// <summary>The parts of a character; the second is 0 where there is one.</summary>
    public bool TryDecompose(int code, out (int First, int Second) found) => parts.TryGetValue(code, out found);

    /// <summary>The character that two others make.</summary>
    public bool TryCompose(int first, int second, out int whole) => wholes.TryGetValue((first, second), out whole);

    private void AddClass(string range, byte value)
    {
        var ends = range.Split('-');
        for (var code = Code(ends[0]); code <= Code(ends[^1]); code++)
        {
            classes[code] = value;
        }
    }

    private void AddParts(int code, string written, bool isComposed)
    {
        var codes = written.Split('+');
        var found = (Code(codes[0]), codes.Length > 1 ? Code(codes[1]) : 0);
        parts.Add(code, found);
        if (isComposed)
        {
            wholes.Add(found, code);
        }
    }

    // What is never composed, what can be put after something else, and vowels and final consonants of Hangul.
    private IEnumerable<int> SuspectCodes() => classes.Keys
        .Concat(parts.Where(entry => !wholes.ContainsKey(entry.Value)).Select(entry => entry.Key))
        .Concat(wholes.Keys.Select(pair => pair.Second))
        .Concat(Enumerable.Range(Hangul.FirstVowel, Hangul.Vowels))
        .Concat(Enumerable.Range(Hangul.FirstFinal, Hangul.Finals));

    private static int Code(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
