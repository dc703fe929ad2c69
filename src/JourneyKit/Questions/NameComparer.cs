using System.Diagnostics.CodeAnalysis;
using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Compares elements by name, without regard to letter case; touchpoints are equal only in the same stage and channel.</summary>
internal sealed class NameComparer<T> : IEqualityComparer<T>
    where T : Element
{
    private NameComparer()
    {
    }

    public static NameComparer<T> Instance { get; } = new();

    public bool Equals(T? x, T? y)
        => x is not null
            && y is not null
            && x.Name.AsSpan().Trim().Equals(y.Name.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase)
            && (x is not Touchpoint one || y is not Touchpoint other || (one.Stage == other.Stage && one.Channel == other.Channel));

    public int GetHashCode([DisallowNull] T obj)
    {
        if (obj.WrittenName is { } name)
        {
            return string.GetHashCode(name.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
        }

        // Hashes the name made from the key without making it; letter case does not count.
        Span<char> words = stackalloc char[Id.MaxLength];
        var key = obj.Key.AsSpan();
        if (key.Length > words.Length)
        {
            return string.GetHashCode(obj.Name.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
        }

        key.Replace(words, '-', ' ');
        return string.GetHashCode(words[..key.Length].Trim(), StringComparison.OrdinalIgnoreCase);
    }
}
