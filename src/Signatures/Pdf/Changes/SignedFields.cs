using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// Up to where the signature of each field signs, in the file as it is; only signatures that can be used and cover what they should. Who
/// draws in a field must sign what he draws.
/// </summary>
/// <param name="ends">End of the signed bytes by object number of the field.</param>
internal sealed class SignedFields(IReadOnlyDictionary<int, long> ends)
{
    /// <summary>Whether the signature of this field, or of the field that this widget belongs to, signs all of an update.</summary>
    public bool Cover(FormField field, Revision update) => Covers(field.Number, update) || (!field.IsField && Covers(field.Parent, update));

    private bool Covers(int number, Revision update) => ends.TryGetValue(number, out var end) && end >= update.Marker;
}
