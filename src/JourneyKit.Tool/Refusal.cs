namespace JourneyKit.Tool;

/// <summary>Why a command cannot do its job, in a sentence for its user.</summary>
internal sealed class Refusal : Exception
{
    public Refusal()
    {
    }

    public Refusal(string message)
        : base(message)
    {
    }

    public Refusal(string message, Exception inner)
        : base(message, inner)
    {
    }
}
