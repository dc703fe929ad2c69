using System.Globalization;

namespace JourneyKit.Sources;

/// <summary>Takes a tree in document order and makes a notation of it. The schema decides what is written, the notation how.</summary>
internal abstract class TreeWriter
{
    public abstract void BeginMapping();

    public abstract void EndMapping();

    /// <summary>Begins a list; a compact one fits a line where the notation can write it so.</summary>
    public abstract void BeginSequence(bool compact);

    public abstract void EndSequence();

    public abstract void Key(string key);

    /// <summary>A key of the format; no need to look at its characters.</summary>
    public virtual void Key(DocumentKey key) => Key(key.Text);

    /// <summary>A key of the team's own.</summary>
    public virtual void OwnKey(string key) => Key(key);

    /// <summary>Whether a value with so many mappings and lists in each other can be written here; where not, that is noted and something stands in its place.</summary>
    public virtual bool TryDescend(int levels) => true;

    /// <summary>A key that is no text, such as a date.</summary>
    public virtual void TokenKey(string key) => Key(key);

    /// <summary>A text, which must stay one whoever reads it.</summary>
    public abstract void Text(string text);

    /// <summary>A percentage, duration or date: no text, but written like one where the notation has no other way.</summary>
    public abstract void Token(string token);

    public abstract void Number(decimal number);

    public virtual void Number(int number) => Number((decimal)number);

    /// <summary>A number with all its decimals, zeros at the end too: they say how exact it is.</summary>
    public virtual void ExactNumber(decimal number) => Digits(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number that no <see cref="decimal"/> holds, by its digits, in a form that both notations read.</summary>
    public abstract void Digits(string digits);

    public abstract void Boolean(bool value);

    public abstract void Null();

    public void EmptyMapping()
    {
        BeginMapping();
        EndMapping();
    }
}
