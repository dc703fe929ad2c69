using System.Runtime.InteropServices;

namespace JourneyKit.Tool.Output.Files;

/// <summary>Work that is done or not done: whoever interrupts the process waits for its end, so that nothing is left of it.</summary>
internal static class Uninterrupted
{
    public static void Run(Action work)
    {
        var gate = new Lock();
        PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];
        var registrations = signals.Select(signal => PosixSignalRegistration.Create(signal, _ => Wait(gate))).ToList();
        try
        {
            lock (gate)
            {
                work();
            }
        }
        finally
        {
            registrations.ForEach(registration => registration.Dispose());
        }
    }

    private static void Wait(Lock gate)
    {
        lock (gate)
        {
            // The work is done, and the signal takes its course.
        }
    }
}
