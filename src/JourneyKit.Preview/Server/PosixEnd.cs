using System.Runtime.InteropServices;

namespace JourneyKit.Preview.Server;

/// <summary>The signals that end the command, as Ctrl+C does.</summary>
internal sealed class PosixEnd : IDisposable
{
    private readonly IReadOnlyList<PosixSignalRegistration> registrations;

    private PosixEnd(IReadOnlyList<PosixSignalRegistration> registrations) => this.registrations = registrations;

    /// <summary>Ends in order where a signal comes.</summary>
    public static PosixEnd Register(Action end) => new([.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        end();
    }))]);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }
    }
}
